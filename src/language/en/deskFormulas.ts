export const deskFormulas = {
  line: (cell: string, sentence: string) => `Cell ${cell}: ${sentence}`,
  said: (sentence: string) => sentence,
  waiting: () => 'waiting for a function of the add-in to answer.',
  leftAlone: (what: string) =>
    `this page cannot compute ${what} in the formula; the cell keeps the value that the file had. Excel computes it when it opens the file.`,
  noRoom: (area: string) =>
    `the result needs the whole of ${area}, where some cells are not empty. Clear them, or move the formula elsewhere.`,
  filled: (cell: string) => `the value is filled in by the formula in ${cell}. To change it, edit that formula.`,
} as const;
