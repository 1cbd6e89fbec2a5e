/** A code with O, I and L as the digits they are mistaken for, in SQL; the index on it is used only by these very words. */
export const AS_TYPED = (column: string): string => `translate(upper(${column}), 'OIL', '011')`
