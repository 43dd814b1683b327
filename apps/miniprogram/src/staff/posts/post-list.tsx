import { patrolHours } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { newId, open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffPostsWords as words } from '../../wording/staff-posts'

/** The posts themselves, for whoever sets them up. */
export function PostList({ communityId, mayChange }: { readonly communityId: string; readonly mayChange: boolean }) {
  const reading = useReading('listPatrolPosts', { params: { communityId } })
  const edit = (postId: string) => void open(routes.staffPostEdit.link({ communityId, postId }))
  return (
    <Card id="posts" title={words.posts}>
      <ReadingView reading={reading}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState icon="place" title={words.noPosts} text={words.noPostsText} />}
            {items.map(({ id, name, place, slots, closed }) => (
              <ListItem
                key={id}
                id={`post-${id}`}
                title={name}
                detail={[place, ...patrolHours(slots)].join('，')}
                aside={closed && <Badge text={words.closed} />}
                {...(mayChange && { onTap: () => edit(id) })}
              />
            ))}
            {mayChange && <Button id="post-add" icon="plus" text={words.add} onTap={() => edit(newId())} />}
          </>
        )}
      </ReadingView>
    </Card>
  )
}
