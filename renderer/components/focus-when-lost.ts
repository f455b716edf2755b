/**
 * Gives an element the focus when nothing has it, as after the control that had it went away with its screen or panel.
 * As `ref` of an element, or in an effect after which a screen is new.
 */
export function focusWhenLost(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element?.focus({ preventScroll: true });
}
