/** A phone is tapped; keyboard.h5.ts is for a PC. */
export function followKeyboard(): void {}
