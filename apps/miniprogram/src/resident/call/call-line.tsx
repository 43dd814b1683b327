import { makeCall, pickOne } from '../../platform'
import { Button } from '../../ui/button'
import { displayWords } from '../../wording/display'
import { residentCallWords as words } from '../../wording/resident-call'
import { type Hotline, useHotlines } from './use-hotlines'

/** One tap to the 24 h line from any page. Source: SP-8 */
export function CallLine() {
  const hotlines = useHotlines()
  if (hotlines.length === 0) return null
  return <Button id="call" look="plain" icon="phone" text={words.callShort} onTap={() => void callOneOf(hotlines)} />
}

/** The only line at once; which, where there are several. */
export async function callOneOf(hotlines: readonly Hotline[]): Promise<void> {
  const [only, another] = hotlines
  if (only && !another) return makeCall(only.phone)
  const picked = await pickOne({
    title: words.title,
    choices: hotlines.map(({ community, phone }) => words.call(community, phone)),
    no: displayWords.close
  })
  const hotline = picked === undefined ? undefined : hotlines[picked]
  if (hotline) await makeCall(hotline.phone)
}
