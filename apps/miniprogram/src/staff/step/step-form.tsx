import { categoryWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { PhotoQueueLine } from '../../features/photo/photo-queue-line'
import { useActionSending } from '../../features/ticket/action/use-action-sending'
import { useWaiting, WaitingLine } from '../../features/ticket/action/waiting-line'
import { MaterialsField } from '../../features/ticket/fields/materials-field'
import { PhotosField } from '../../features/ticket/fields/photos-field'
import { OptionalTextField } from '../../features/ticket/fields/text-field'
import { nextStep } from '../../features/ticket/recorded-steps'
import type { TicketView } from '../../features/ticket/ticket-view'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { actionFormWords, bringWords } from '../../wording/action-form'
import { staffStepWords as words } from '../../wording/staff-step'
import { StaffScreen } from '../staff-screen'
import classes from './step-form.module.scss'
import { StepList } from './step-list'
import { waitingSteps } from './waiting-steps'

type StepFormProps = { readonly ticket: TicketView; readonly onSent: () => Promise<void>; readonly onLeave: () => void }

/** Made for one hand on site: the next step is picked already, the camera is the biggest thing, all else is optional. */
export function StepForm({ ticket, onSent, onLeave }: StepFormProps) {
  const sending = useActionSending(ticket, 'recordStep', 'staff')
  const { answers, change, missing, fieldFailure } = sending
  const [more, setMore] = useState(false)
  const waiting = waitingSteps(useWaiting(ticket.id))
  const due = nextStep(ticket, waiting)
  const step = answers.step ?? (due && { step: due, label: '' })
  const missed = (bring: 'step' | 'photos-or-reason') => (missing.includes(bring) ? actionFormWords.missing : undefined)

  async function send() {
    if (answers.step === undefined && step !== undefined) change({ step })
    const sent = await sending.send()
    if (sent === undefined) return
    setMore(false)
    await onSent()
  }

  return (
    <StaffScreen
      id="staff-step"
      title={words.title}
      onBack={onLeave}
      footer={
        <>
          {sending.failure !== undefined && <Text className={classes.failure}>{sending.failure}</Text>}
          {missing.length > 0 && <Text className={classes.failure}>{actionFormWords.somethingMissing}</Text>}
          <Button
            id="step-submit"
            look="primary"
            text={sending.busy ? words.sending : words.send}
            busy={sending.busy}
            onTap={() => void send()}
          />
        </>
      }
    >
      <Text className={classes.ticket}>{`${ticket.place.label} · ${categoryWords[ticket.category].label} · ${ticket.number}`}</Text>
      <WaitingLine ticketId={ticket.id} onSent={onSent} />
      <PhotoQueueLine ticketId={ticket.id} />
      <Card>
        <Field id="bring-step" label={words.steps} error={missed('step') ?? fieldFailure(['/step', '/label'])}>
          <StepList ticket={ticket} answer={step} due={due} waiting={waiting} onAnswer={picked => change({ step: picked })} />
        </Field>
      </Card>
      <Card>
        <Field
          label={bringWords['photos-or-reason']}
          error={missed('photos-or-reason') ?? fieldFailure(['/noPhotoReason', '/expectedPhotos'])}
        >
          <PhotosField ticket={ticket} answer={answers['photos-or-reason']} onAnswer={photos => change({ 'photos-or-reason': photos })} />
        </Field>
      </Card>
      {more ? (
        <Card title={words.materialsAndNote}>
          <MaterialsField ticket={ticket} answer={answers.materials} onAnswer={materials => change({ materials })} />
          <OptionalTextField ticket={ticket} answer={answers['text-if-any']} onAnswer={text => change({ 'text-if-any': text })} />
        </Card>
      ) : (
        <Button id="step-more" icon="plus" text={words.addMaterials} onTap={() => setMore(true)} />
      )}
      {due === undefined && (
        <Button
          id="step-finish"
          icon="check"
          text={words.finish}
          onTap={() => void open(routes.staffAct.link({ ticketId: ticket.id, action: 'finish' }))}
        />
      )}
    </StaffScreen>
  )
}
