import type { Action, Status } from '@linying/domain'

type Arrows = Partial<Record<Action, Status>>

/** Open in every status, and never a change of it. */
function always(status: Status): Arrows {
  return { addNote: status, recordContact: status, correct: status, renewCode: status }
}

/** As long as it can be dissatisfying. */
function onceBegun(status: Status): Arrows {
  return { ...always(status), answerFollowUp: status }
}

/**
 * Where each status leads, drawn from the plan's picture and turned round: by status and not by action, so that a slip in the
 * table of the rules is not repeated here. After doubt about the work it goes back to the technician, who is never gone in these stories.
 */
export const arrows: Record<Status, Arrows> = {
  submitted: {
    ...always('submitted'),
    accept: 'accepted',
    reject: 'rejected',
    cancel: 'cancelled',
    urge: 'submitted',
    join: 'submitted',
    leave: 'submitted',
    splitOff: 'submitted'
  },
  accepted: {
    ...onceBegun('accepted'),
    assign: 'assigned',
    grab: 'assigned',
    reject: 'rejected',
    cancel: 'cancelled',
    urge: 'accepted',
    join: 'accepted',
    leave: 'accepted',
    splitOff: 'accepted'
  },
  assigned: {
    ...onceBegun('assigned'),
    take: 'assigned',
    lapse: 'accepted',
    setEta: 'assigned',
    depart: 'working',
    arrive: 'working',
    start: 'working',
    return: 'accepted',
    transfer: 'assigned',
    cancel: 'cancelled',
    urge: 'assigned',
    join: 'assigned',
    leave: 'assigned',
    splitOff: 'assigned'
  },
  working: {
    ...onceBegun('working'),
    setEta: 'working',
    depart: 'working',
    arrive: 'working',
    recordStep: 'working',
    finish: 'done',
    suspend: 'suspended',
    noAccess: 'suspended',
    return: 'accepted',
    transfer: 'assigned',
    cancel: 'cancelled',
    askToCancel: 'working',
    urge: 'working',
    join: 'working',
    leave: 'working',
    splitOff: 'working'
  },
  suspended: {
    ...onceBegun('suspended'),
    setEta: 'suspended',
    resume: 'working',
    return: 'accepted',
    transfer: 'assigned',
    cancel: 'cancelled',
    askToCancel: 'suspended',
    urge: 'suspended',
    join: 'suspended',
    leave: 'suspended',
    splitOff: 'suspended'
  },
  // a visit that finds it solved
  done: {
    ...onceBegun('done'),
    confirm: 'closed',
    deny: 'done',
    notSolved: 'assigned',
    closeBySilence: 'closed',
    signOff: 'done',
    join: 'done',
    leave: 'done',
    splitOff: 'done',
    speakForItself: 'done',
    recordVisit: 'closed'
  },
  closed: {
    ...onceBegun('closed'),
    reopen: 'assigned',
    rate: 'closed',
    replyToRating: 'closed',
    deny: 'closed',
    recordVisit: 'closed',
    leave: 'closed',
    splitOff: 'closed',
    speakForItself: 'closed'
  },
  cancelled: always('cancelled'),
  rejected: always('rejected')
}
