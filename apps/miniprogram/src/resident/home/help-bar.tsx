import { View } from '@tarojs/components'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { residentHomeWords as words } from '../../wording/resident-home'
import { callOneOf } from '../call/call-line'
import { useHotlines } from '../call/use-hotlines'
import classes from './help-bar.module.scss'

/** Always in sight, at the thumb: what cannot wait, and the line that is answered at any hour. */
export function HelpBar() {
  const hotlines = useHotlines()
  return (
    <View className={classes.bar}>
      <View className={classes.part}>
        <Button
          id="emergency"
          look="danger"
          icon="emergency"
          text={words.emergency}
          onTap={() => void open(routes.residentEmergency.link({}))}
        />
      </View>
      {hotlines.length > 0 && (
        <View className={classes.part}>
          <Button id="call" icon="phone" text={words.call} onTap={() => void callOneOf(hotlines)} />
        </View>
      )}
    </View>
  )
}
