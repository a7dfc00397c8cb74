/** A figure as a report tells it: a table, the share of whose first number is drawn as a bar where there is one. */
export type ReportSection = {
  title: string;
  /** What matters most of it, in a few words. */
  headline?: string;
  /** Of what it speaks: definition, cohort, n, as of when. */
  about: string;
  /** Of the first column the names of the rows, of the others numbers. */
  columns: readonly string[];
  rows: readonly ReportRow[];
};

/** `share` (0 to 1) is how long its bar is, `tone` how it is meant; `to` the path of a page of the console. */
export type ReportRow = { cells: readonly string[]; share?: number; tone?: 'good' | 'bad'; to?: string };

export type Report = {
  title: string;
  lead: string;
  sections: readonly ReportSection[];
  link: { text: string; to: string };
  foot: string;
};
