/** The commands that show what a part of the letter only counts. */
export const MORE_SHOWN_BY = { eye: 'afterword review', goingOut: 'afterword outbox' } as const;
