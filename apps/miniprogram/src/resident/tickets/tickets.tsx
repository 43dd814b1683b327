import { useState } from 'react'
import { useMe } from '../../features/session/me'
import { usePersonId } from '../../features/session/session-store'
import { Chips } from '../../ui/chips'
import { residentTicketsWords as words } from '../../wording/resident-tickets'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'
import { MatterList, type Part } from './matter-list'

export default function ResidentTickets() {
  const personId = usePersonId()
  const { data: me } = useMe()
  const [part, setPart] = useState<Part>('open')
  return (
    <ResidentScreen id="resident-tickets" title={words.title}>
      {personId === undefined ? (
        <SignInFirst />
      ) : (
        <>
          <Chips
            id="part"
            chosen={part}
            choices={[
              { value: 'open', text: words.open },
              { value: 'over', text: words.over }
            ]}
            onPick={setPart}
          />
          <MatterList key={part} part={part} me={me} />
        </>
      )}
    </ResidentScreen>
  )
}
