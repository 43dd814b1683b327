import { doorStories } from './door-stories.js'
import { emergencyStories } from './emergency-stories.js'
import { exceptionalStories } from './exceptional-stories.js'
import { liftStories } from './lift-stories.js'
import { openComplaintStories } from './open-complaint-stories.js'
import { overComplaintStories } from './over-complaint-stories.js'
import { powerStories } from './power-stories.js'
import { publicStories } from './public-stories.js'
import { questionStories } from './question-stories.js'
import { requestStories } from './request-stories.js'
import type { Story } from './story.js'
import { underWayStories } from './under-way-stories.js'
import { waitingStories } from './waiting-stories.js'
import { kitchenElbow, wangStories } from './wang-stories.js'
import { waterStories } from './water-stories.js'

/** The one whose code is printed at the start. */
export const showpiece = kitchenElbow

export const stories: readonly Story[] = [
  ...wangStories,
  ...waterStories,
  ...powerStories,
  ...liftStories,
  ...doorStories,
  ...publicStories,
  ...exceptionalStories,
  ...waitingStories,
  ...underWayStories,
  ...openComplaintStories,
  ...overComplaintStories,
  ...questionStories,
  ...requestStories,
  ...emergencyStories
]
