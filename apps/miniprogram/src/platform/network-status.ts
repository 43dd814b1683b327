import Taro from '@tarojs/taro'

/** Calls at once and after every change, until the returned function is called. */
export function watchNetwork(tell: (online: boolean) => void): () => void {
  const listener = ({ isConnected }: { isConnected: boolean }) => tell(isConnected)
  void Taro.getNetworkType().then(({ networkType }) => tell(networkType !== 'none'))
  Taro.onNetworkStatusChange(listener)
  return () => Taro.offNetworkStatusChange(listener)
}
