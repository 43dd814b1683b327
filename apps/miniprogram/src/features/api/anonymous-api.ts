import { createClient } from '@linying/client'
import { send } from './send'

/** For what nobody has to sign in for: the welcome, signing in, keeping signed in. */
export const anonymousApi = createClient(send)
