import { useLiveMenu } from '../../api/use-live-menu.ts'

/** Follows the menu while it is on the page. Draws nothing, and is loaded after what can be seen. */
export function LiveMenu() {
  useLiveMenu()
  return null
}
