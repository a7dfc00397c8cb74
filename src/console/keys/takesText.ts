const withoutText = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file'];

/** Whether a key belongs to the element it was pressed in: a text field, a list of choices, an open menu or a dialog over the page. */
export function takesText(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type) || inDialog(target);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target.isContentEditable || target.closest('[role=menu],[role=listbox]') !== null || inDialog(target);
}

const inDialog = (target: HTMLElement) => target.closest('[role=dialog],[role=alertdialog]') !== null;

/** Whether a key presses the element that has the focus: Enter on a link opens that link, whatever else Enter does. */
export function activates({ key, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return target instanceof HTMLElement && target.closest('a,button,summary,input,label,[role=button]') !== null;
}

/** Whether Escape is pressed in a field of several lines on the page: it leaves the field, and the next key is one of the console's again. */
export function leavesField(event: KeyboardEvent): event is KeyboardEvent & { target: HTMLTextAreaElement } {
  return event.key === 'Escape' && event.target instanceof HTMLTextAreaElement && !inDialog(event.target);
}
