import { type RatingTag, ratingLevels, ratingTagsOf } from '@linying/domain'
import { ratingLevelWords, ratingTagWords } from '@linying/look'
import { Chips } from '../../../ui/chips'
import { Field } from '../../../ui/field'
import { actionFormWords as words } from '../../../wording/action-form'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'

/** How it was, and then why, in words that suit it. Nothing is chosen beforehand. */
export function RatingField({ answer, onAnswer }: FieldProps<'rating'>) {
  const { level, tags = [] } = answer ?? {}
  const toggle = (tag: RatingTag) => (tags.includes(tag) ? tags.filter(other => other !== tag) : [...tags, tag])
  return (
    <>
      <ChoiceField
        id="field-rating"
        values={ratingLevels}
        words={ratingLevelWords}
        answer={level}
        onAnswer={chosen => onAnswer({ level: chosen, tags: chosen === level ? tags : [] })}
      />
      {level !== undefined && (
        <Field label={words.ratingTags}>
          <Chips
            id="field-rating-tags"
            chosenMany={tags}
            choices={ratingTagsOf[level].map(tag => ({ value: tag, text: ratingTagWords[tag] }))}
            onPick={tag => onAnswer({ level, tags: toggle(tag) })}
          />
        </Field>
      )}
    </>
  )
}
