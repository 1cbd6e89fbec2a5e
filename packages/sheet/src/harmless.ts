const LONGEST_CELL = 32_767

/**
 * Text that no spreadsheet takes for a formula, also after it was saved as CSV and opened again: what begins like one gets an apostrophe in front.
 * Control characters, which XML cannot hold, are left out.
 */
export function harmless(text: string): string {
  const clean = text.replace(UNWRITABLE, "").slice(0, LONGEST_CELL - 1)
  return /^[=+\-@\t\r\n]/.test(clean) || /^\s+[=+\-@]/.test(clean) ? `'${clean}` : clean
}

const UNWRITABLE = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]", "g")
