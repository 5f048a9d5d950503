/** What an export says of itself. */
export interface About {
  format: 'afterword-export';
  /** Of the form; it rises when a file or a column is taken away or changes its meaning. */
  version: number;
  exportedAt: string;
}

export const EXPORT_VERSION = 1;

/** What an export of this moment says of itself. */
export function aboutExport(at: Date): About {
  return { format: 'afterword-export', version: EXPORT_VERSION, exportedAt: at.toISOString() };
}
