/** The Content-ID (RFC 2392) by which the HTML of a letter names its picture. */
export const PICTURE_ID = 'flow@afterword';
