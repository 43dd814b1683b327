import { Text, View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useEffect } from 'react'
import { hasNativeTitleBar, setPageTitle } from '../platform'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import classes from './page.module.scss'

type PageProps = PropsWithChildren<{
  readonly id: string
  readonly title: string
  /** How much larger than usual the person wants to read. */
  readonly scale: number
  /** Present where the page stands on another. */
  readonly back?: { readonly label: string; readonly onTap: () => void } | undefined
  /** Between title and content: the offline bar. */
  readonly notice?: ReactNode
  /** Stays at the thumb: the one primary button. */
  readonly footer?: ReactNode
  /** It says more than its button: in large letters on a short screen it stands at the end, where it hides no field. */
  readonly wordyFooter?: boolean
  /** Uses the whole of a PC window, for tables. */
  readonly wide?: boolean
}>

export function Page({ id, title, scale, back, notice, footer, wordyFooter = false, wide = false, children }: PageProps) {
  // the title belongs to WeChat's bar or to the browser's tab, which React does not draw
  useEffect(() => setPageTitle(title), [title])
  return (
    <View id={id} className={classes.page} style={{ '--scale': String(scale) }}>
      {!hasNativeTitleBar && (
        <View className={classNames(classes.bar, wide && classes.wide)}>
          {back && (
            <View id="back" className={classes.back} onClick={back.onTap} {...accessible({ role: 'button', label: back.label })}>
              <Icon name="back" />
            </View>
          )}
          <Text className={classes.title} {...accessible({ role: 'heading' })}>
            {title}
          </Text>
        </View>
      )}
      {notice}
      <View className={classNames(classes.content, wide && classes.wide)}>{children}</View>
      {footer && (
        <View className={classNames(classes.footer, wide && classes.wide, wordyFooter && scale > 1 && classes.wordy)}>{footer}</View>
      )}
    </View>
  )
}
