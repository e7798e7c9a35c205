// The address holds the query and its variables, so that a question can be passed on as a link.
const address = new URLSearchParams(location.search);

function remember(name, value) {
  if (value) {
    address.set(name, value);
  } else {
    address.delete(name);
  }
  history.replaceState(null, '', '?' + address);
}

function render() {
  ReactDOM.render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '../graphql' }),
      query: address.get('query') || undefined,
      variables: address.get('variables') || undefined,
      onEditQuery: (query) => remember('query', query),
      onEditVariables: (variables) => remember('variables', variables),
      shouldPersistHeaders: false,
    }),
    document.getElementById('graphiql')
  );
}

function offer(examples) {
  const list = document.getElementById('examples');
  list.add(new Option('—', ''));
  for (const example of examples) {
    list.add(new Option(`${example.titleZh} · ${example.titleEn}`, example.name));
  }
  list.onchange = () => {
    const chosen = examples.find((it) => it.name === list.value);
    if (chosen) {
      const parameters = new URLSearchParams({ query: chosen.query });
      if (chosen.variables) {
        parameters.set('variables', chosen.variables);
      }
      location.search = '?' + parameters;
    }
  };
}

fetch('examples')
  .then((response) => response.json())
  .then(offer);
render();
