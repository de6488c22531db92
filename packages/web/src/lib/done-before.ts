/** What a reader does on a page that the server drew, before its code has come, is done again once it is alive: nothing that was written is lost. */
export const doAgainWhatWasDone = (): void => {
  const root = document.querySelector<HTMLElement>('#root[data-painted]');
  if (!root) return;
  delete root.dataset.painted;
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main input, main textarea')) doAgain(field);
  const form = root.querySelector<HTMLFormElement>('form[data-sent]');
  if (!form) return;
  delete form.dataset.sent;
  // Once the page has heard of what was written.
  setTimeout(() => form.requestSubmit());
};

/** React hears of a value only where it changes from the one it knows, and it knows what stood there as it took the page over. */
const doAgain = (field: HTMLInputElement | HTMLTextAreaElement): void => {
  if (field.type === 'file') {
    if ('files' in field && field.files?.length) field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if ('checked' in field && (field.type === 'checkbox' || field.type === 'radio')) {
    if (field.checked === field.defaultChecked) return;
    field.checked = field.defaultChecked;
    field.click();
  } else if (field.value !== field.defaultValue) {
    const written = field.value;
    field.value = field.defaultValue;
    // Past the setter by which React would learn of it before the event.
    const prototype: unknown = Object.getPrototypeOf(field);
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, written);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};
