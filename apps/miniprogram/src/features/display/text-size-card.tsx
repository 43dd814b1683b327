import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { displayWords } from '../../wording/display'
import { setLargeText, useDisplay } from './display-store'

export function TextSizeCard() {
  const largeText = useDisplay(display => display.largeText)
  return (
    <Card title={displayWords.textSize}>
      <Chips
        id="text-size"
        chosen={largeText ? 'large' : 'usual'}
        choices={[
          { value: 'usual', text: displayWords.usualText },
          { value: 'large', text: displayWords.largeText }
        ]}
        onPick={size => setLargeText(size === 'large')}
      />
    </Card>
  )
}
