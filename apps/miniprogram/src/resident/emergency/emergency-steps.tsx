import type { EmergencyFault } from '@linying/domain'
import { emergencySteps } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { Card } from '../../ui/card'
import { residentEmergencyWords as words } from '../../wording/resident-emergency'
import { callsAtOnce } from './calls-at-once'
import classes from './emergency-steps.module.scss'

/** What to do until help comes, one thing after the other. */
export function EmergencySteps({ fault }: { readonly fault: EmergencyFault }) {
  return (
    <Card id="emergency-steps" title={callsAtOnce[fault] ? words.steps : words.stepsGas}>
      <View className={classes.steps} {...accessible({ role: 'list' })}>
        {emergencySteps[fault].map((step, index) => (
          <View key={step} className={classes.step} {...accessible({ role: 'listitem' })}>
            <Text className={classes.number}>{index + 1}</Text>
            <Text className={classes.text}>{step}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
