/** A phone has no keyboard focus to look after; dialog-focus.h5.ts is for a PC. */
export function useDialogFocus(_open: boolean, _onClose: () => void): void {}
