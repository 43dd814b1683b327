import { limits, type Material, usualMaterialsOf } from '@linying/domain'
import { Text, View } from '@tarojs/components'
import { accessible } from '../../../ui/accessible'
import { Chips } from '../../../ui/chips'
import { Icon } from '../../../ui/icon'
import { actionFormWords as words } from '../../../wording/action-form'
import { ticketWords } from '../../../wording/ticket'
import type { FieldProps } from './field-props'
import { oneLess, oneMore } from './material-quantity'
import classes from './materials-field.module.scss'
import { OwnMaterial } from './own-material'

/** What was used: the usual things with a tap each, anything else by name. */
export function MaterialsField({ ticket, answer = [], onAnswer }: FieldProps<'materials'>) {
  const usual = usualMaterialsOf(ticket.category)
  const add = (material: Material) => {
    const known = answer.find(({ name, unit }) => name === material.name && unit === material.unit)
    if (known) onAnswer(answer.map(item => (item === known ? oneMore(item) : item)))
    else if (answer.length < limits.materials) onAnswer([...answer, material])
  }
  const replace = (material: Material, by: readonly Material[]) => onAnswer(answer.flatMap(item => (item === material ? by : [item])))
  return (
    <View className={classes.field}>
      <Text className={classes.hint}>{words.usualMaterials}</Text>
      <Chips
        id="field-material"
        chosenMany={answer.map(({ name }) => name)}
        choices={usual.map(({ name }) => ({ value: name, text: name }))}
        onPick={picked => {
          const material = usual.find(({ name }) => name === picked)
          if (material) add({ ...material, quantity: '1' })
        }}
      />
      {answer.map(material => (
        <View key={`${material.name} ${material.unit}`} id={`material-${material.name}`} className={classes.row}>
          <Text className={classes.name}>{material.name}</Text>
          <View
            id={`material-less-${material.name}`}
            className={classes.step}
            onClick={() => replace(material, oneLess(material))}
            {...accessible({ role: 'button', label: words.less })}
          >
            <Icon name="minus" />
          </View>
          <Text className={classes.quantity}>{ticketWords.quantity(material.quantity, material.unit)}</Text>
          <View
            id={`material-more-${material.name}`}
            className={classes.step}
            onClick={() => replace(material, [oneMore(material)])}
            {...accessible({ role: 'button', label: words.more })}
          >
            <Icon name="plus" />
          </View>
        </View>
      ))}
      <OwnMaterial onAdd={add} />
    </View>
  )
}
