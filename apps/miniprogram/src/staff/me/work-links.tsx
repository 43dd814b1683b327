import type { Me } from '../../features/session/me'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
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
        <ListItem
          id="risks-open"
          icon="board"
          title={words.risks}
          detail={words.risksText}
          onTap={() => void open(routes.staffRisks.link({}))}
        />
      )}
      {visitCommunities(me).length > 0 && (
        <ListItem
          id="visits-open"
          icon="shield"
          title={words.visits}
          detail={words.visitsText}
          onTap={() => void open(routes.staffVisits.link({}))}
        />
      )}
      {callCommunities(me).length > 0 && (
        <ListItem
          id="calls-open"
          icon="phone"
          title={words.calls}
          detail={words.callsText}
          onTap={() => void open(routes.staffCalls.link({}))}
        />
      )}
      {careCommunities(me).length > 0 && (
        <ListItem
          id="care-open"
          icon="me"
          title={staffCareWords.link}
          detail={staffCareWords.linkText}
          onTap={() => void open(routes.staffCare.link({}))}
        />
      )}
      {patrolCommunities(me).length > 0 && (
        <ListItem
          id="posts-open"
          icon="place"
          title={words.patrol}
          detail={words.patrolText}
          onTap={() => void open(routes.staffPosts.link({}))}
        />
      )}
      <ListItem
        id="policies-open"
        icon="clock"
        title={words.policies}
        detail={words.policiesText}
        onTap={() => void open(routes.staffPolicies.link({}))}
      />
    </Card>
  )
}
