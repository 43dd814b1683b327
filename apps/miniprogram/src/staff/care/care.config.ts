export default { navigationBarTitleText: '关怀走访' }
