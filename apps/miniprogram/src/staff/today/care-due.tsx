import { listEveryMs } from '../../features/cache/use-pages'
import { useReading } from '../../features/cache/use-reading'
import type { Me } from '../../features/session/me'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffCareWords as words } from '../../wording/staff-care'
import { careCommunities } from '../matter/care-communities'
import type { Community } from '../matter/communities-of'
import { rolesAt } from '../matter/roles-at'

/** Whom somebody has to look in on this week; a manager answers for all of them. Nothing stands here where nobody is due. */
export function CareDue({ me }: { readonly me: Me }) {
  return careCommunities(me).map(community => <DueHere key={community.id} me={me} community={community} />)
}

function DueHere({ me, community: { id, name } }: { readonly me: Me; readonly community: Community }) {
  const mine = rolesAt(me, id).roles.includes('manager') ? 'false' : 'true'
  const reading = useReading('listCare', { params: { communityId: id }, query: { shown: 'due', mine } }, listEveryMs)
  const { items, overdue } = reading.data ?? { items: [], overdue: 0 }
  if (items.length === 0) return null
  return (
    <Card>
      <ListItem
        id="care-due"
        icon="me"
        title={`${words.title} ${name}`}
        detail={overdue > 0 ? words.overdueCount(overdue) : words.dueCount(items.length)}
        onTap={() => void open(routes.staffCare.link({}))}
      />
    </Card>
  )
}
