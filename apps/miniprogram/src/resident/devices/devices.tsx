import { Devices } from '../../features/session/devices'
import { usePersonId } from '../../features/session/session-store'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { devicesWords as words } from '../../wording/devices'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'

export default function ResidentDevices() {
  const personId = usePersonId()
  return (
    <ResidentScreen id="resident-devices" title={words.title} onBack={() => void goBack(routes.residentMe.link({}))}>
      {personId === undefined ? <SignInFirst title={words.signedOut} text={words.signedOutText} /> : <Devices />}
    </ResidentScreen>
  )
}
