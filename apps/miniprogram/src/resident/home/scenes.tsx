import { Text, View } from '@tarojs/components'
import { open } from '../../platform'
import { type Link, routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { Icon } from '../../ui/icon'
import type { IconName } from '../../ui/icon-paths'
import { residentHomeWords as words } from '../../wording/resident-home'
import { ReportTile } from './report-tile'
import classes from './scenes.module.scss'

/** What people come for, the most frequent large, found without reading. */
export function Scenes() {
  return (
    <View className={classes.scenes}>
      <ReportTile />
      <View className={classes.others}>
        <Scene id="complaint" icon="complaint" title={words.complaint} link={routes.residentComplaint.link({})} />
        <Scene id="consultation" icon="consultation" title={words.consultation} link={routes.residentConsultation.link({})} />
        <Scene id="convenience" icon="convenience" title={words.convenience} link={routes.residentConvenience.link({})} />
      </View>
    </View>
  )
}

type SceneProps = { readonly id: string; readonly icon: IconName; readonly title: string; readonly link: Link }

function Scene({ id, icon, title, link }: SceneProps) {
  return (
    <View
      id={id}
      className={classes.scene}
      hoverClass={classes.pressed ?? 'none'}
      onClick={() => void open(link)}
      {...accessible({ role: 'button', label: title })}
    >
      <View className={classes.icon}>
        <Icon name={icon} size="large" />
      </View>
      <Text className={classes.title}>{title}</Text>
    </View>
  )
}
