import { dayAndTime, spanWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { wallClock } from '../../features/display/wall-clock'
import type { LocalPhoto } from '../../features/photo/local-photo'
import { PhotoPicker } from '../../features/photo/photo-picker'
import { sendPhotos } from '../../features/photo/send-photos'
import { newId, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { TextLine } from '../../ui/text-line'
import { staffPostWords as words } from '../../wording/staff-post'
import classes from './post.module.scss'
import type { OpenedPost } from './public-post'

type CheckInCardProps = {
  readonly token: string
  readonly opened: OpenedPost
  readonly here: NonNullable<OpenedPost['here']>
  readonly utcOffsetMinutes: number
  readonly onChanged: (opened: OpenedPost) => void
}

/** Being there: the server looks at its clock, and at what the post asks for besides its code. */
export function CheckInCard({ token, opened, here, utcOffsetMinutes, onChanged }: CheckInCardProps) {
  // one id for every try, so that a check-in whose answer got lost is the same
  const id = useRef(newId())
  const [screenCode, setScreenCode] = useState('')
  const [photos, setPhotos] = useState<readonly LocalPhoto[]>([])
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const { slot, proof } = here

  async function checkIn() {
    setFailure(undefined)
    try {
      const body = { id: id.current, screenCode: proof === 'screen' ? screenCode : null, expectedPhotos: photos.length }
      const after = await api.call('checkInAtPost', { params: { token }, body })
      sendPhotosOf(after, photos)
      onChanged(after)
      toast(words.checkedIn)
    } catch (problem) {
      setFailure(problem)
    }
  }

  if (slot === null) {
    const { nextFrom } = opened.post
    const next = nextFrom && dayAndTime(nextFrom, wallClock(utcOffsetMinutes))
    return (
      <Card id="check-in" title={words.noSlot}>
        <Text className={classes.second}>{next ? words.noSlotText(next) : words.noSlotEver}</Text>
      </Card>
    )
  }
  const codeError = fieldSentence(failure, '/screenCode')
  return (
    <Card id="check-in" title={spanWords(slot.from, slot.to, wallClock(utcOffsetMinutes))}>
      <View className={classes.lines}>
        <Text className={classes.second}>{rosterSentence(slot)}</Text>
        {proof === 'screen' && (
          <Field label={words.screenCode} hint={words.screenCodeHint} error={codeError}>
            <TextLine id="screen-code" label={words.screenCode} type="number" maxLength={6} value={screenCode} onChange={setScreenCode} />
          </Field>
        )}
        {proof === 'photo' && (
          <Field label={words.photo} hint={words.photoHint}>
            <PhotoPicker id="post-photo" photos={photos} limit={1} sources={['camera']} onChange={setPhotos} />
          </Field>
        )}
        {failure !== undefined && codeError === undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        <Button
          id="check-in-submit"
          look="primary"
          text={submitText(here, busy)}
          busy={busy}
          refusal={whyNotYet(proof, screenCode, photos)}
          onTap={() => void run(checkIn)}
        />
      </View>
    </Card>
  )
}

/** The duty is there; its photo follows, also later. */
function sendPhotosOf({ here }: OpenedPost, photos: readonly LocalPhoto[]): void {
  const dutyId = here?.duty?.id
  if (dutyId !== undefined) sendPhotos({ ticketId: dutyId, eventId: dutyId, dutyId }, photos)
}

function whyNotYet(proof: CheckInCardProps['here']['proof'], screenCode: string, photos: readonly LocalPhoto[]): string | undefined {
  if (proof === 'screen' && !/^\d{6}$/.test(screenCode)) return words.screenCodeMissing
  return proof === 'photo' && photos.length === 0 ? words.photoMissing : undefined
}

function submitText({ duty, slot }: CheckInCardProps['here'], busy: boolean): string {
  if (busy) return words.checkingIn
  return duty !== null && duty.from === slot?.from ? words.again : words.checkIn
}

function rosterSentence({ rosterName, isMine }: NonNullable<CheckInCardProps['here']['slot']>): string {
  if (rosterName === null) return words.rosterNobody
  return isMine ? words.rosterMine : words.rosterOther(rosterName)
}
