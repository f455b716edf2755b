import { host } from './host-link.ts';
import { Protocol } from './protocol.ts';
import { strict, strictClass, StrictEmitter } from './strict.ts';
import { WebRequest } from './web-request.ts';

type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];

/** One session: always in memory. Nothing that a page keeps in its browser survives the app. */
export class Session extends StrictEmitter {
  readonly protocol = new Protocol();
  readonly webRequest = new WebRequest();
  permissionCheck: CheckHandler = null;
  permissionRequest: RequestHandler = null;

  constructor() {
    super('session', [
      'will-download',
      'preconnect',
      'extension-loaded',
      'select-serial-port',
      'select-hid-device',
      'select-usb-device',
    ]);
  }
  isPersistent(): boolean {
    return false;
  }
  getStoragePath(): string | null {
    return null;
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.permissionCheck = handler;
  }
  setPermissionRequestHandler(handler: RequestHandler): void {
    this.permissionRequest = handler;
  }
  /** Devices and screens are never offered to a page here, whatever is answered. */
  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}
  setBluetoothPairingHandler(_handler: unknown): void {}
  setUSBProtectedClassesHandler(_handler: unknown): void {}
  /** There is no network here that these could change. */
  setCertificateVerifyProc(_check: unknown): void {}
  enableNetworkEmulation(_options: object): void {}
  async setProxy(_config: object): Promise<void> {}
  async closeAllConnections(): Promise<void> {}
  setSpellCheckerEnabled(_on: boolean): void {}
  setSpellCheckerLanguages(_languages: string[]): void {}
  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {
    await host.call('clearStorage');
  }
}
strictClass('session', Session);

export const defaultSession = new Session();
const partitions = new Map<string, Session>();

/** @throws For a partition that is kept on disk. */
export function fromPartition(partition: string): Session {
  if (partition === '') return defaultSession;
  if (partition.startsWith('persist:')) {
    throw new Error('electron stand-in: a session that is kept on disk is not implemented');
  }
  const known = partitions.get(partition) ?? new Session();
  partitions.set(partition, known);
  return known;
}

export const session = strict('session', { defaultSession, fromPartition });
