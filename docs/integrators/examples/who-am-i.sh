#!/bin/sh
# Exchanges the client's id and secret for a token of fifteen minutes, and asks whom it stands for.
set -eu

token=$(curl --silent --show-error --fail --user "$JOBPROD_CLIENT_ID:$JOBPROD_CLIENT_SECRET" \
  --data grant_type=client_credentials "$JOBPROD_URL/oauth/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl --silent --show-error --fail "$JOBPROD_URL/graphql" \
  --header "Authorization: Bearer $token" --header 'Content-Type: application/json' \
  --data '{ "query": "{ viewer { kind apiClient { name scopes } } }" }'
