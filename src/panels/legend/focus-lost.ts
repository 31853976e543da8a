/** Focuses an element as it appears, where the focus went away with what had it; a focus elsewhere stays there. */
export function focusLost(element: HTMLElement | null): void {
  if (element !== null && (document.activeElement === null || document.activeElement === document.body))
    element.focus({ preventScroll: true });
}
