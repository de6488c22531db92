#!/bin/sh
# Searches published profiles: ./search-profiles.sh "menuisier"
# Every profile of the answer counts as a consultation by your company, which the candidate sees.
set -eu

token=$(curl --silent --show-error --fail --user "$JOBPROD_CLIENT_ID:$JOBPROD_CLIENT_SECRET" \
  --data grant_type=client_credentials --data scope=profiles:read "$JOBPROD_URL/oauth/token" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')

curl --silent --show-error --fail "$JOBPROD_URL/graphql" \
  --header "Authorization: Bearer $token" --header 'Content-Type: application/json' --data @- <<JSON
{
  "query": "query(\$text: String!) { profiles(first: 10, search: { text: \$text }) { totalCount nodes { id reference headline skills places availability } } }",
  "variables": { "text": "$1" }
}
JSON
