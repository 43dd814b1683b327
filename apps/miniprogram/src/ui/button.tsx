import { Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import classes from './button.module.scss'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

type ButtonProps = {
  readonly id?: string
  readonly text: string
  readonly look?: 'primary' | 'secondary' | 'danger' | 'plain'
  readonly icon?: IconName
  /** Why it cannot be pressed now: the button is greyed and says so below. */
  readonly refusal?: string | undefined
  readonly busy?: boolean
  readonly onTap: () => void
}

export function Button({ id, text, look = 'secondary', icon, refusal, busy = false, onTap }: ButtonProps) {
  const closed = busy || refusal !== undefined
  return (
    <View className={classes.place}>
      <View
        {...(id && { id })}
        className={classNames(classes.button, classes[look], refusal !== undefined && classes.refused, busy && classes.busy)}
        hoverClass={closed ? 'none' : (classes.pressed ?? 'none')}
        onClick={closed ? undefined : onTap}
        {...accessible({ role: 'button', label: refusal ? `${text}，${refusal}` : text, disabled: closed })}
      >
        {icon && <Icon name={icon} />}
        <Text>{text}</Text>
      </View>
      {refusal !== undefined && <Text className={classes.reason}>{refusal}</Text>}
    </View>
  )
}
