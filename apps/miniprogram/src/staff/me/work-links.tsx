import { LinkItem } from '../../features/display/link-item'
import type { Me } from '../../features/session/me'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { staffCareWords } from '../../wording/staff-care'
import { staffMeWords as words } from '../../wording/staff-me'
import { callCommunities } from '../matter/call-communities'
import { careCommunities } from '../matter/care-communities'
import { patrolCommunities } from '../matter/patrol-communities'
import { visitCommunities } from '../matter/visit-communities'
import { watchedCommunities } from '../matter/watched-communities'

type WorkLinksProps = { readonly me: Me }

/** What somebody looks after besides tickets. */
export function WorkLinks({ me }: WorkLinksProps) {
  return (
    <Card id="work-links" title={words.work}>
      {watchedCommunities(me).length > 0 && (
        <LinkItem id="risks-open" icon="board" title={words.risks} detail={words.risksText} to={routes.staffRisks.link({})} />
      )}
      {visitCommunities(me).length > 0 && (
        <LinkItem id="visits-open" icon="shield" title={words.visits} detail={words.visitsText} to={routes.staffVisits.link({})} />
      )}
      {callCommunities(me).length > 0 && (
        <LinkItem id="calls-open" icon="phone" title={words.calls} detail={words.callsText} to={routes.staffCalls.link({})} />
      )}
      {careCommunities(me).length > 0 && (
        <LinkItem id="care-open" icon="me" title={staffCareWords.link} detail={staffCareWords.linkText} to={routes.staffCare.link({})} />
      )}
      {patrolCommunities(me).length > 0 && (
        <LinkItem id="posts-open" icon="place" title={words.patrol} detail={words.patrolText} to={routes.staffPosts.link({})} />
      )}
      <LinkItem id="policies-open" icon="clock" title={words.policies} detail={words.policiesText} to={routes.staffPolicies.link({})} />
    </Card>
  )
}
