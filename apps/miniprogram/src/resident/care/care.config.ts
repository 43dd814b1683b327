export default { navigationBarTitleText: '关怀服务' }
