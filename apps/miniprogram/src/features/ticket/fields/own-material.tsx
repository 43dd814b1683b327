import { limits, type Material } from '@linying/domain'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/button'
import { Field } from '../../../ui/field'
import { TextLine } from '../../../ui/text-line'
import { actionFormWords as words } from '../../../wording/action-form'
import { isQuantity } from './material-quantity'
import classes from './own-material.module.scss'

type OwnMaterialProps = { readonly onAdd: (material: Material) => void }

const nothing: Material = { name: '', quantity: '1', unit: '个' }

export function OwnMaterial({ onAdd }: OwnMaterialProps) {
  const [material, setMaterial] = useState<Material>()
  if (material === undefined) {
    return <Button id="material-other" text={words.otherMaterial} icon="plus" look="plain" onTap={() => setMaterial(nothing)} />
  }
  const { name, quantity, unit } = material
  const isComplete = name.trim() !== '' && unit.trim() !== '' && isQuantity(quantity)
  const add = () => {
    if (!isComplete) return
    onAdd({ name: name.trim(), quantity, unit: unit.trim() })
    setMaterial(undefined)
  }
  return (
    <View className={classes.own}>
      <Field label={words.materialName}>
        <TextLine
          id="field-material-name"
          label={words.materialName}
          value={name}
          maxLength={limits.materialName}
          onChange={value => setMaterial({ ...material, name: value })}
        />
      </Field>
      <View className={classes.amount}>
        <Field label={words.materialQuantity}>
          <TextLine
            id="field-material-quantity"
            label={words.materialQuantity}
            type="digit"
            value={quantity}
            onChange={value => setMaterial({ ...material, quantity: value })}
          />
        </Field>
        <Field label={words.materialUnit}>
          <TextLine
            id="field-material-unit"
            label={words.materialUnit}
            maxLength={10}
            value={unit}
            onChange={value => setMaterial({ ...material, unit: value })}
          />
        </Field>
      </View>
      {!isQuantity(quantity) && <Text className={classes.wrong}>{words.quantityWrong}</Text>}
      <Button id="material-add" text={words.addMaterial} onTap={add} />
    </View>
  )
}
