/** What a capture does when the person did not say: the setting, known without waiting where it can be. */
import type { CaptureMode } from '@/utils/delegation/capture';

let setting: CaptureMode = 'brief';

/** The setting as last read in this worker; a worker just woken says 'brief' until it has read it. */
export function modeNow(): CaptureMode {
  return setting;
}

/** Remembers the setting as read. */
export function rememberMode(mode: CaptureMode): void {
  setting = mode;
}
