/** Why a file is erased: a choice and no free text, so that the proof cannot name anybody. */
export const erasureReasons = ['retention', 'asked', 'consent-withdrawn', 'mistake', 'other'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

/** The number that stands on the proof. */
export const numberOf = ({ id, erasedAt }: { readonly id: string; readonly erasedAt: string }): string =>
  `${erasedAt.slice(0, 4)}-${id.slice(0, 8).toUpperCase()}`;

/** How far the work is, from 0 to 1, when the first row goes: until then erasing can be stopped and nothing has changed. */
export const noReturnAt = 0.5;

/** Whether somebody typed the name of the client whose file goes. Spaces around it make no difference, capitals do. */
export const isNameOf = (callingName: string, typed: string): boolean =>
  typed.trim().normalize('NFC') === callingName.trim().normalize('NFC');
