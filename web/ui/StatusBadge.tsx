import type { Status } from '../../domain/order/status.ts'
import { Mark } from './Mark.tsx'
import { common } from './text/en/common.ts'

const TONES = {
  pending: 'plain',
  preparing: 'amber',
  ready: 'leaf',
  completed: 'plain',
  cancelled: 'cherry',
} as const satisfies Record<Status, string>

export function StatusBadge({ status }: { status: Status }) {
  return <Mark tone={TONES[status]}>{common.status[status]}</Mark>
}
