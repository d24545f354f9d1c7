/** What a phrase of the menu may mean. `part`: a word of several names, or of one name that was not said whole. */
export type Sense =
  | { kind: 'item'; itemId: string }
  | { kind: 'option'; optionId: string; groupId: string }
  | { kind: 'size'; sizeId: string; scaleId: string }
  | { kind: 'group'; groupId: string }
  | { kind: 'category'; categoryId: string; itemIds: readonly string[] }
  | { kind: 'part'; itemIds: readonly string[] }
  | { kind: 'option part'; optionIds: readonly string[] }
