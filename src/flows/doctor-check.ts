/**
 * One thing that was looked at. `fix` is there when it is old or failed. `old`: it works, and should be renewed. `skipped`:
 * nothing was named to look at.
 */
export interface DoctorCheck {
  readonly name: 'node' | 'git' | 'clock' | 'blake3' | 'policy' | 'trust' | 'key' | 'store';
  readonly status: 'ok' | 'old' | 'failed' | 'skipped';
  readonly detail: string;
  readonly fix?: string;
}
