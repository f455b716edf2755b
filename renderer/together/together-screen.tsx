export interface TogetherScreenProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** Coach and client look at one drawing together, full screen: no menus, no notes, nobody else's file. */
export function TogetherScreen(_props: TogetherScreenProps) {
  return null;
}
