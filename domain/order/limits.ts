/** What one order may hold. More than this is a catering job, and a person's to agree. */
export const LIMITS = {
  linesMax: 50,
  /** Of one line. */
  quantityMax: 50,
  /** Of all lines together. */
  unitsMax: 100,
  nameCharsMax: 60,
  noteCharsMax: 140,
  allergiesMax: 20,
  allergyCharsMax: 60,
  reasonCharsMax: 140,
} as const
