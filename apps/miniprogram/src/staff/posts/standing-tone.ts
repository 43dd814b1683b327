import type { SlotStanding } from '@linying/domain'
import type { ComponentProps } from 'react'
import type { Badge } from '../../ui/badge'

/** The colour beside the words. */
export const standingTone = {
  ahead: 'quiet',
  vacant: 'soon',
  manned: 'calm',
  left: 'soon',
  kept: 'onTime',
  unproven: 'soon',
  missed: 'late'
} as const satisfies Record<SlotStanding, ComponentProps<typeof Badge>['tone']>
