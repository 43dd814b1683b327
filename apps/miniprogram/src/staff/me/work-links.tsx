import { open } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffMeWords as words } from '../../wording/staff-me'

/** What somebody looks after besides tickets. */
export function WorkLinks() {
  return (
    <Card id="work-links" title={words.work}>
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
