/** The anchor of a category on the page. */
export function sectionId(categoryId: string): string {
  return `menu-${categoryId}`
}
