const withoutText = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file'];

/** Whether a key belongs to the element it was pressed in: a text field, a list of choices or an open menu. */
export function takesText(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target.isContentEditable || target.closest('[role=menu],[role=listbox]') !== null;
}
