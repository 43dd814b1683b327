import { elderScale } from '@linying/look'
import type { PropsWithChildren, ReactNode } from 'react'
import { fontScale } from '../../platform'
import { OfflineBar } from '../../ui/offline-bar'
import { Page } from '../../ui/page'
import { displayWords } from '../../wording/display'
import { useNetwork } from '../network/network-store'
import { useDisplay } from './display-store'

type ScreenProps = PropsWithChildren<{
  readonly id: string
  readonly title: string
  readonly onBack?: () => void
  readonly footer?: ReactNode
  readonly wordyFooter?: boolean
  readonly wide?: boolean
}>

/** A page as this person sees it: at her text size, and told when there is no network. Every page starts with it. */
export function Screen({ id, title, onBack, footer, wordyFooter = false, wide = false, children }: ScreenProps) {
  const largeText = useDisplay(display => display.largeText)
  const online = useNetwork(network => network.online)
  return (
    <Page
      id={id}
      title={title}
      scale={fontScale() * (largeText ? elderScale : 1)}
      back={onBack && { label: displayWords.back, onTap: onBack }}
      notice={!online && <OfflineBar text={displayWords.offline} />}
      footer={footer}
      wordyFooter={wordyFooter}
      wide={wide}
    >
      {children}
    </Page>
  )
}
