import { createClient, type Send } from '@linying/client'
import { currentSession, endSession, renewSession } from '../session/keep-session'
import { send } from './send'

/** Every call of a signed-in person. A session that has run out is renewed once and the call repeated. */
export const api = createClient(sendAsMyself)

async function sendAsMyself(asked: Parameters<Send>[0]): ReturnType<Send> {
  const session = await currentSession()
  if (!session) return send(asked)
  const answer = await send(signed(asked, session.accessToken))
  if (answer.status !== 401) return answer
  const renewed = await renewSession(session)
  if (!renewed) return answer
  const second = await send(signed(asked, renewed.accessToken))
  if (second.status === 401) endSession(renewed)
  return second
}

function signed(asked: Parameters<Send>[0], accessToken: string): Parameters<Send>[0] {
  return { ...asked, headers: { ...asked.headers, authorization: `Bearer ${accessToken}` } }
}
